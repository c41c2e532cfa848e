locals {
  users = toset(["ada"])
}

resource "aws_identitystore_user" "each" { # expect: aws-sso-user-from-provider
  for_each          = local.users
  identity_store_id = "d-1234567890"
  display_name      = each.key
  user_name         = each.key
  name {
    given_name  = each.key
    family_name = "Sample"
  }
}
