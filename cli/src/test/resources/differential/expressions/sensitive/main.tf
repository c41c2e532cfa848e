# What is called sensitive keeps its value.

locals {
  secret = sensitive("s3cret")
}

output "nonsensitive" { value = nonsensitive(local.secret) }
output "issensitive" { value = [issensitive(local.secret), issensitive("x"), issensitive("${local.secret}x")] }
output "issensitive_inside" { value = issensitive({ a = local.secret }) }
output "issensitive_length" { value = issensitive(length(local.secret)) }
output "nonsensitive_derived" { value = nonsensitive("${upper(local.secret)}!") }
output "nonsensitive_list" { value = nonsensitive(sensitive(["a", "b"])) }
output "nonsensitive_compare" { value = nonsensitive(local.secret == "s3cret") }
output "nonsensitive_plain" { value = nonsensitive("plain") }
output "nonsensitive_length" { value = nonsensitive(length(local.secret)) }
output "nonsensitive_object" { value = nonsensitive(sensitive({ a = 1 })).a }
output "nonsensitive_conditional" { value = nonsensitive(true ? local.secret : "x") }
output "nonsensitive_hash" { value = nonsensitive(sha256(local.secret)) }
output "nonsensitive_template" { value = nonsensitive("user:${local.secret}@host") }
output "issensitive_try" { value = issensitive(try(local.secret, "x")) }
output "nonsensitive_split" { value = nonsensitive(split("c", local.secret)) }
output "nonsensitive_for" { value = [for v in nonsensitive(sensitive(["a"])) : v] }
