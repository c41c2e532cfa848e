resource "aws_vpc" "routed" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "routed" {
  vpc_id     = aws_vpc.routed.id
  cidr_block = "10.0.1.0/24"
}

resource "aws_route_table" "routed" {
  vpc_id = aws_vpc.routed.id
}

resource "aws_route_table_association" "routed" {
  subnet_id      = aws_subnet.routed.id
  route_table_id = aws_route_table.routed.id
}

resource "aws_vpc_endpoint" "routed" {
  vpc_id          = aws_vpc.routed.id
  service_name    = "com.amazonaws.eu-west-1.dynamodb"
  route_table_ids = [aws_route_table.routed.id]
}

resource "aws_vpc" "bare" {
  cidr_block = "10.1.0.0/16"
}

# expect: aws-ec2-gateway-endpoint-routed, aws-ec2-dynamodb-endpoint-network-routed
resource "aws_vpc_endpoint" "bare" {
  vpc_id       = aws_vpc.bare.id
  service_name = "com.amazonaws.eu-west-1.dynamodb"
}

resource "aws_vpc_endpoint" "interface" {
  vpc_id            = aws_vpc.bare.id
  vpc_endpoint_type = "Interface"
  service_name      = "com.amazonaws.eu-west-1.logs"
}

variable "routes" {
  type = list(string)
}

resource "aws_vpc_endpoint" "asked" {
  vpc_id          = aws_vpc.routed.id
  service_name    = "com.amazonaws.eu-west-1.s3"
  route_table_ids = var.routes # expect unknown: aws-ec2-gateway-endpoint-routed
}
