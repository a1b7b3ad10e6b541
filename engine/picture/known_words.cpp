#include "picture/known_words.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace banli::picture {
namespace {

constexpr std::u32string_view words_of_offices =
    U"客户大客重点重要经理主管专员部门负责人员公司企业单位相关总经"
    U"投诉处理受理办理管理审核审批批准同意拒绝退回修改补充完善汇总统计"
    U"制定制度计划方案方法措施目标标准规定规范流程程序工作任务业务事项"
    U"调查研究分析评价评估总结报告记录登记资料信息档案文件合同协议"
    U"产品服务质量问题原因责任意见建议要求需求需要反馈回复答复解答解决"
    U"拜访访问接待招待用餐礼品赠送准备安排组织实施执行配合协助协商"
    U"开始结束确定确认提出提交提供收集整理分类编制编写填写申请通知"
    U"直接间接进行开展检查检验跟踪监督控制保持维护保存保管借阅查阅销毁"
    U"信用等级额度销售市场生产财务采购费用报销款项支持合作伙伴关系"
    U"满意满足情况内容数据问卷会议培训考核绩效改进改善更新变更注销"
    U"售后技术维修安装退换货物电话呼叫中心坐席来电转入接听咨询"
    U"新增建立成立发现判断是否有效无效能否及时定期日常年度季度"
    U"区域路线频次对象时间期限地点方式结果效果影响异议争议诉讼"
    U"领导权限范围编号发放分发接收存档归档立卷移交交接清点密级";

using Word = std::pair<std::int32_t, std::int32_t>;

// Every two neighbours at an even place are a word.
std::vector<Word> sorted_words() {
  std::vector<Word> words;
  for (std::size_t i = 0; i + 1 < words_of_offices.size(); i += 2) {
    words.emplace_back(words_of_offices[i], words_of_offices[i + 1]);
  }
  std::ranges::sort(words);
  return words;
}

}  // namespace

bool is_known_word(std::int32_t first, std::int32_t second) {
  static const std::vector<Word> words = sorted_words();
  return std::ranges::binary_search(words, Word{first, second});
}

}  // namespace banli::picture
