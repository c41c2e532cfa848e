resource "aws_appflow_flow" "bare" { # expect: aws-appflow-flow-encrypted-with-own-key
  name = "sample-bare"
}

resource "aws_appflow_flow" "keyed" {
  name    = "sample-keyed"
  kms_arn = aws_kms_key.flows.arn
}

resource "aws_kms_key" "flows" {
  description = "sample"
}

resource "aws_appflow_connector_profile" "bare" { # expect: aws-appflow-connector-encrypted-with-own-key
  name            = "sample-bare"
  connector_type  = "Redshift"
  connection_mode = "Public"
}

resource "aws_appflow_connector_profile" "keyed" {
  for_each        = toset(["sales", "support"])
  name            = "sample-${each.key}"
  connector_type  = "Redshift"
  connection_mode = "Public"
  kms_arn         = aws_kms_key.flows.arn
}
