resource "aws_instance" "app" {
  ami           = "${var.ami}"
  instance_type = var.large ? "m7g.large" : "t4g.small"
  user_data     = <<-EOF
    #!/bin/sh
    export PRICE='$${5}'
    %{ for name, value in var.environment ~}
    export ${name}="${value}"
    %{ endfor ~}
    %{ if var.debug }set -x%{ else }set -e%{ endif }
    exec /srv/app --name "${upper("x-${local.name}")}"
  EOF
}

resource "aws_iam_role" "app" {
  assume_role_policy = <<POLICY
{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Principal": { "Service": "ec2.amazonaws.com" },
    "Action": "sts:AssumeRole"
  }]
}
POLICY

  inline_policy {
    name = "read"
    policy = jsonencode({
      Version = "2012-10-17"
      Statement = [
        {
          Effect   = "Allow"
          Action   = ["s3:Get*", "s3:List*"]
          Resource = "${aws_s3_bucket.data.arn}/*"
        },
      ]
    })
  }
}

locals {
  greeting = "Hello, %{ if var.name != "" }${var.name}%{ else }nobody%{ endif }!"
  escaped  = "tab\t quote\" slash\\ dollar$${x} percent%%{x} \u00fc \U0001F511 100% $5"
  joined   = "${join(",", [for k, v in { a = 1 } : "${k}=${v}"])}"
  list     = [<<A
one
A
    , <<-B
      two
        ${"three"}
    B
  ]
}
