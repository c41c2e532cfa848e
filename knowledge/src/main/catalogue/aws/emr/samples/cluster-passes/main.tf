# expect none: aws-emr-cluster-kerberos-realm
resource "aws_emr_cluster" "named_users" {
  name          = "named-users"
  release_label = "emr-7.5.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"

  kerberos_attributes {
    realm              = "EC2.INTERNAL"
    kdc_admin_password = "from-the-vault"
  }
}
