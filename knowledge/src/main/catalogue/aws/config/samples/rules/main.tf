locals {
  rules = toset(["ENCRYPTED_VOLUMES", "IAM_PASSWORD_POLICY"])
}

# expect none: aws-config-rules-encrypted-volumes
resource "aws_config_config_rule" "all" {
  for_each = local.rules
  name     = lower(each.key)
  source {
    owner             = "AWS"
    source_identifier = each.key
  }
}
