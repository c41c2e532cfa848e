variable "tls" {
  type = string
}

resource "aws_ses_configuration_set" "bare" { # expect: aws-ses-configuration-set-requires-tls
  name = "sample-bare"
}

resource "aws_sesv2_configuration_set" "optional" {
  configuration_set_name = "sample-optional"
  delivery_options {
    tls_policy = "OPTIONAL" # expect: aws-ses-configuration-set-requires-tls
  }
}

resource "aws_sesv2_configuration_set" "strict" {
  configuration_set_name = "sample-strict"
  delivery_options {
    tls_policy = "REQUIRE"
  }
}

resource "aws_ses_configuration_set" "given" {
  name = "sample-given"
  delivery_options {
    tls_policy = var.tls # expect unknown: aws-ses-configuration-set-requires-tls
  }
}
