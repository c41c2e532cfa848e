variable "key_id" {
  type = string
}

resource "aws_instance" "keyed" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  # expect at +2: aws-ec2-user-data-sets-no-access-keys
  # expect unknown: aws-ec2-user-data-no-private-key
  user_data = <<-SCRIPT
    #!/bin/bash
    export AWS_ACCESS_KEY_ID=${var.key_id}
  SCRIPT
}

resource "aws_launch_template" "keyed" {
  name = "sample-keyed"
  # expect at +1: aws-ec2-user-data-sets-no-access-keys
  user_data = "IyEvYmluL2Jhc2gKZXhwb3J0IEFXU19BQ0NFU1NfS0VZX0lEPSQoY2F0IC9ydW4vaWQpCg=="
}

resource "aws_launch_configuration" "private_key" {
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  # expect at +1: aws-ec2-user-data-no-private-key
  user_data_base64 = "IyEvYmluL2Jhc2gKY2F0ID4gL3Jvb3Qva2V5IDw8S0VZCi0tLS0tQkVHSU4gRUMgUFJJVkFURSBLRVktLS0tLQpzYW1wbGUKLS0tLS1FTkQgRUMgUFJJVkFURSBLRVktLS0tLQpLRVkK"
}

resource "aws_launch_template" "built" {
  name = "sample-built"
  user_data = base64encode(<<-SCRIPT
    #!/bin/bash
    systemctl start shop
  SCRIPT
  )
}
