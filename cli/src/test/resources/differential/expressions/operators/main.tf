# Operators: precedence, conversions, short forms.

output "or_and" { value = [true || false && false, (true || false) && false, !true || true, !(true || true)] }
output "compare_and" { value = [1 < 2 && 2 < 3, 1 + 1 == 2, 2 * 3 > 5 || false, 1 == 1 == true] }
output "equality_binds" { value = [1 < 2 == true, "a" == "a" != false] }
output "minus_unary" { value = [-1 + 2, 3 - -1, 2 * -3, -(1 + 2), - -1] }
output "not_twice" { value = !!true }
output "ternary_nested" { value = true ? false ? 1 : 2 : 3 }
output "ternary_chain" { value = [for n in [1, 2, 3] : n == 1 ? "one" : n == 2 ? "two" : "many"] }
output "ternary_binds" { value = 1 > 2 || true ? "a" : "b" }
output "ternary_arithmetic" { value = 1 + (true ? 2 : 3) * 2 }
output "parens_lines" {
  value = (
    1 +
    2
    * 3
  )
}
output "function_lines" {
  value = max(
    1,
    5,
    3,
  )
}
output "list_lines" {
  value = [
    1,
    2, # two
    /* three */ 3,
  ]
}
output "expand" { value = [max([1, 5, 3]...), concat([["a"], ["b"]]...), join("-", ["x"], [["y"], ["z"]]...)] }
output "expand_set" { value = max(toset([1, 4, 2])...) }
output "and_unknown_order" { value = false && timestamp() == "" }
output "or_unknown_order" { value = true || timestamp() == "" }
output "index_expression" { value = ["a", "b", "c"][1 + 1] }
output "index_conditional" { value = ["a", "b"][true ? 0 : 1] }
output "attribute_of_call" { value = merge({ a = { b = 1 } }).a.b }
output "attribute_of_parens" { value = ({ a = 1 }).a }
output "index_of_call" { value = split(",", "a,b,c")[1] }
output "index_of_for" { value = [for x in [1, 2] : x * 2][1] }
output "splat_of_call" { value = values({ x = { n = 1 }, y = { n = 2 } })[*].n }
output "template_operators" { value = "${1 + 2 * 3}-${true ? "a" : "b"}-${"in${"ner"}"}" }
output "compare_texts_equal" { value = ["a" == "a", "a" == "A", "" == " "] }
output "compare_null" { value = [null == null, "a" == null, null != null, [null] == [null]] }
output "compare_objects" { value = [{ a = 1, b = 2 } == { b = 2, a = 1 }, { a = 1 } == { a = "1" }] }
output "compare_number_text" { value = 5 == "5" }
output "division" { value = [10 / 4, 10 / 5, 1 / 8, -7 / 2] }
output "modulo" { value = [10 % 4, 10.5 % 3, 0 % 5] }
output "comment_in_expression" { value = 1 + /* two */ 2 }
output "core_namespace" { value = [core::upper("x"), core::length([1]), core::max(1, 2)] }
output "heredoc_in_call" {
  value = upper(<<-END
    a
    b
  END
  )
}
output "logical_not_compare" { value = !(1 > 2) }
output "less_texts" { value = "2" < "10" }
