# expect: aws-ec2-vpc-flow-logged, aws-ec2-vpc-default-group-closed
resource "aws_vpc" "bare" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc" "kept" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_flow_log" "kept" {
  vpc_id          = aws_vpc.kept.id
  traffic_type    = upper("all")
  log_destination = "arn:aws:s3:::sample-flow-logs"
}

resource "aws_default_security_group" "kept" {
  vpc_id = aws_vpc.kept.id
}

resource "aws_vpc" "open" {
  cidr_block = "10.2.0.0/16"
}

resource "aws_flow_log" "open" {
  vpc_id          = aws_vpc.open.id
  traffic_type    = "ACCEPT" # expect: aws-ec2-vpc-flow-logged
  log_destination = "arn:aws:s3:::sample-flow-logs"
}

resource "aws_default_security_group" "open" {
  vpc_id = aws_vpc.open.id

  ingress { # expect: aws-ec2-vpc-default-group-closed
    from_port = 0
    to_port   = 0
    protocol  = "-1"
    self      = true
  }
}
