# Structures that for expressions build, as a dynamic block would.
variable "ingress" {
  type = list(object({
    ports       = list(number)
    sources     = optional(list(string), [])
    description = optional(string)
  }))
  default = [{ ports = [80, 443], sources = ["10.0.0.0/8"] }, { ports = [22], description = "ssh" }]
}
locals {
  rules = flatten([for i, r in var.ingress : [for p in r.ports : { key = "${i}-${p}", port = p, sources = length(r.sources) > 0 ? r.sources : ["0.0.0.0/0"], description = coalesce(r.description, "rule ${i}") }]])
  policy = {
    Version = "2012-10-17"
    Statement = concat(
      [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = [for b in ["logs", "data"] : "arn:aws:s3:::${b}/*"] }],
      [for r in var.ingress : { Effect = "Deny", Action = "ec2:*", Resource = "*" } if length(r.sources) == 0],
    )
  }
}
resource "terraform_data" "rule" {
  for_each = { for r in local.rules : r.key => r }
  input    = { for k, v in each.value : k => v if k != "key" }
}
resource "terraform_data" "policy" {
  input = jsonencode(local.policy)
}
resource "terraform_data" "heredoc_policy" {
  input = <<-JSON
    {
      "Statement": [
        %{~ for i, r in local.rules ~}
        {"Sid": "Rule${i}", "Port": ${r.port}, "From": ${jsonencode(r.sources)}}%{ if i < length(local.rules) - 1 },%{ endif }
        %{~ endfor ~}
      ]
    }
  JSON
}
output "statements" { value = length(jsondecode(terraform_data.policy.input).Statement) }
output "sids" { value = jsondecode(terraform_data.heredoc_policy.input).Statement[*].Sid }
output "policy" { value = terraform_data.policy.input }
