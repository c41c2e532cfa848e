# Conversions that Terraform refuses.

output "tonumber_word" { value = tonumber("five") }
output "tonumber_empty" { value = tonumber("") }
output "tonumber_bool" { value = tonumber(true) }
output "tonumber_space" { value = tonumber(" 1") }
output "tonumber_hex" { value = tonumber("0x1F") }
output "tonumber_underscore" { value = tonumber("1_000") }
output "tonumber_infinity" { value = tonumber("Inf") }
output "tobool_word" { value = tobool("yes") }
output "tobool_number" { value = tobool(1) }
output "tobool_upper" { value = tobool("TRUE") }
output "tobool_empty" { value = tobool("") }
output "tostring_list" { value = tostring(["a"]) }
output "tostring_object" { value = tostring({ a = 1 }) }
output "tolist_text" { value = tolist("a") }
output "tolist_map" { value = tolist({ a = 1 }) }
output "tolist_mixed" { value = tolist(["a", ["b"]]) }
output "toset_text" { value = toset("a") }
output "toset_mixed" { value = toset([{ a = 1 }, "b"]) }
output "tomap_list" { value = tomap(["a"]) }
output "tomap_mixed" { value = tomap({ a = ["x"], b = "y" }) }
output "template_list" { value = "x${["a"]}" }
output "template_object" { value = "${{ a = 1 }}x" }
output "template_null" { value = "a${null}" }
output "key_list" { value = { (["a"]) = 1 } }
output "key_null" { value = { (null) = 1 } }
output "conditional_types" { value = true ? ["a"] : "b" }
output "conditional_object_text" { value = false ? { a = 1 } : "b" }
output "conditional_number_list" { value = true ? 1 : [1] }
output "condition_text" { value = "yes" ? 1 : 2 }
output "condition_null" { value = null ? 1 : 2 }
output "condition_number" { value = 1 ? "a" : "b" }
output "condition_list" { value = [] ? "a" : "b" }
