# Operators on what they do not fit, for expressions that cannot be.

output "add_text" { value = "a" + 1 }
output "add_lists" { value = [1] + [2] }
output "add_null" { value = 1 + null }
output "minus_text" { value = -"a" }
output "minus_bool" { value = -true }
output "not_number" { value = !1 }
output "not_text" { value = !"x" }
output "and_number" { value = true && 1 }
output "or_text" { value = false || "x" }
output "less_words" { value = "a" < "b" }
output "less_null" { value = 1 < null }
output "less_list" { value = [1] < [2] }
output "zero_by_zero" { value = 0 / 0 }
output "for_text" { value = [for c in "abc" : c] }
output "for_number" { value = [for c in 5 : c] }
output "for_null" { value = [for c in null : c] }
output "for_repeated_key" { value = { for v in ["a", "a"] : v => 1 } }
output "for_null_key" { value = { for v in ["a"] : null => v } }
output "for_list_key" { value = { for v in ["a"] : [v] => v } }
output "for_condition_null" { value = [for v in ["a"] : v if null] }
output "for_condition_text" { value = [for v in ["a"] : v if v] }
output "template_for_text" { value = "%{ for c in "abc" }${c}%{ endfor }" }
output "template_if_text" { value = "%{ if "x" }a%{ endif }" }
output "template_if_null" { value = "%{ if null }a%{ endif }" }
output "infinity" { value = 1 / 0 }
output "negative_infinity" { value = -1 / 0 }
