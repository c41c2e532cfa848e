variable "key" {
  type = string
}

# expect: aws-networkfirewall-deletion-protected, aws-networkfirewall-logged, aws-networkfirewall-encrypted-with-key
resource "aws_networkfirewall_firewall" "bare" {
  name                = "sample-bare"
  firewall_policy_arn = aws_networkfirewall_firewall_policy.all.arn
  vpc_id              = "vpc-1"
}

resource "aws_networkfirewall_firewall" "whole" {
  name                = "sample-whole"
  firewall_policy_arn = aws_networkfirewall_firewall_policy.all.arn
  vpc_id              = "vpc-2"
  delete_protection   = true
  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = var.key # expect unknown: aws-networkfirewall-encrypted-with-key
  }
}

resource "aws_networkfirewall_firewall_policy" "all" { # expect: aws-networkfirewall-encrypted-with-key
  name = "sample-all"
  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:drop"]
  }
}
