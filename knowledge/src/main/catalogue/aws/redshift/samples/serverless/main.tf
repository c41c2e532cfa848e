# expect: aws-redshift-namespace-encrypted-with-key, aws-redshift-namespace-logged
resource "aws_redshiftserverless_namespace" "silent" {
  namespace_name = "sample-silent"
}

variable "logs" {
  type = list(string)
}

resource "aws_redshiftserverless_namespace" "asked" {
  namespace_name = "sample-asked"
  kms_key_id     = "arn:aws:kms:eu-central-1:111122223333:key/sample"
  log_exports    = var.logs # expect unknown: aws-redshift-namespace-logged
}

resource "aws_redshiftserverless_namespace" "full" {
  namespace_name = "sample-full"
  kms_key_id     = "arn:aws:kms:eu-central-1:111122223333:key/sample"
  log_exports    = concat(["userlog"], ["connectionlog"])
}

resource "aws_redshiftserverless_workgroup" "open" { # expect: aws-redshift-workgroup-traffic-in-network
  namespace_name      = aws_redshiftserverless_namespace.full.namespace_name
  workgroup_name      = "sample-open"
  publicly_accessible = true # expect: aws-redshift-workgroup-not-public
}

resource "aws_redshiftserverless_workgroup" "closed" {
  namespace_name       = aws_redshiftserverless_namespace.full.namespace_name
  workgroup_name       = "sample-closed"
  enhanced_vpc_routing = true
}
