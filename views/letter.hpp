// A notice as it is sent: who gets it, what it is about, and its text in both languages, made of
// the office's own text or the shipped one.
#pragma once

#include "runtime/sending.hpp"
#include "views/site.hpp"

namespace banli::views {

text::Json letter_json(Site& site, const runtime::OutboxRow& row);
runtime::Letter letter_of(Site& site, const runtime::OutboxRow& row);

}  // namespace banli::views
