resource "aws_emr_block_public_access_configuration" "open" {
  block_public_security_group_rules = false # expect: aws-emr-public-access-blocked
}

resource "aws_emr_block_public_access_configuration" "closed" {
  block_public_security_group_rules = true
  permitted_public_security_group_rule_range {
    min_range = 22
    max_range = 22
  }
}
