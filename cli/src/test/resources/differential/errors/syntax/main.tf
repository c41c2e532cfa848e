# Text that is no expression.

output "escape_unknown" { value = "a\bc" }
output "escape_single_quote" { value = "it\'s" }
output "escape_short_unicode" { value = "\u12" }
output "single_quotes" { value = 'a' }
output "operator_missing" { value = 1 2 }
output "operand_missing" { value = 1 + }
output "paren_open" { value = (1 + 2 }
output "list_open" { value = [1, 2 }
output "template_open" { value = "${1 }
output "directive_open" { value = "%{ if true }a" }
output "directive_else_twice" { value = "%{ if true }a%{ else }b%{ else }c%{ endif }" }
output "directive_end_alone" { value = "a%{ endif }" }
output "directive_unknown" { value = "%{ while true }a%{ endwhile }" }
output "ternary_half" { value = true ? 1 }
output "for_no_in" { value = [for v : v] }
output "for_object_no_key" { value = { for v in ["a"] : v } }
output "for_list_with_key" { value = [for v in ["a"] : v => v] }
output "equals_one" { value = (1 = 1) }
output "increment" { value = 1++ }
output "bitwise" { value = 1 & 2 }
output "arrow" { value = 1 => 2 }
