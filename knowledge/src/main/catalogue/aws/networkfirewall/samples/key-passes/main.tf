# expect none: aws-networkfirewall-encrypted-with-key
resource "aws_networkfirewall_firewall_policy" "own_key" {
  name = "own-key"

  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = "arn:aws:kms:eu-west-1:111122223333:key/firewall"
  }

  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:forward_to_sfe"]
  }
}
