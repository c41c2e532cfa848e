resource "aws_instance" "leaky" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  # expect at +1: aws-ec2-user-data-no-secrets
  user_data = <<-SCRIPT
    #!/bin/bash
    export AWS_ACCESS_KEY_ID=AKIAZ7PQ4M2XWV6LNR3T
    export AWS_SECRET_ACCESS_KEY=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
  SCRIPT
}

resource "aws_instance" "clean" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  user_data     = <<-SCRIPT
    #!/bin/bash
    aws secretsmanager get-secret-value --secret-id shop/database > /run/database.json
  SCRIPT
}
