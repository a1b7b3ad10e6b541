// What the turns of a step fill in. While a turn is open its papers are its own; when it is done
// they are kept with the whole of the turns, for each record a list with a place for each turn;
// when the whole is over, or ended, the list stands under the record's name in what is around it,
// without the places of turns that filled in nothing. A turn that is opened again finds its papers
// as they were.
#pragma once

#include "execution/instance.hpp"

namespace banli::graph {
class Graph;
}

namespace banli::execution {

// In the scope of the whole: what the turns are for. No name of a case begins so.
inline constexpr std::string_view turn_items_path = ".items";

// Of the fold.
void keep_papers(Instance& instance, const Visit& turn);        // that was done
void put_papers_by(Instance& instance, const Visit& turn);      // that was undone
void bring_papers_back(Instance& instance, const Visit& turn);  // that was opened
void hand_out_papers(Instance& instance, const Visit& whole);   // that was closed, or ended

Context record_in(const Cells& cells, std::string_view record);
// A record as a visit sees it: one, or a list where turns fill it in and the visit is in none.
Value record_from(const graph::Graph& graph, const Instance& instance, std::string_view record,
                  VisitId from);
// A record of turns as the turn that was done last left it.
Value record_of_last_turn(const Instance& instance, const Visit& whole, std::string_view record);

}  // namespace banli::execution
