# A small platform as people write it: network, groups, tasks, databases, keys.
variable "name" { default = "shop" }
variable "environment" { default = "prod" }
variable "zones" {
  type    = list(string)
  default = ["eu-west-1a", "eu-west-1b"]
}
variable "services" {
  type = map(object({
    image    = string
    port     = optional(number, 8080)
    cpu      = optional(number, 256)
    public   = optional(bool, false)
    settings = optional(map(string), {})
  }))
  default = {
    web = { image = "web:1", port = 80, public = true, settings = { LOG = "info", MODE = "x" } }
    api = { image = "api:2" }
  }
}
locals {
  prefix = "${var.name}-${var.environment}"
  tags   = { Project = var.name, Environment = var.environment }
}
resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
  tags                 = merge(local.tags, { Name = local.prefix })
}
resource "aws_subnet" "private" {
  count             = length(var.zones)
  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet(aws_vpc.main.cidr_block, 8, count.index)
  availability_zone = var.zones[count.index]
  tags              = merge(local.tags, { Name = format("%s-private-%s", local.prefix, substr(var.zones[count.index], -1, 1)) })
}
resource "aws_subnet" "public" {
  for_each                = toset(var.zones)
  vpc_id                  = aws_vpc.main.id
  cidr_block              = cidrsubnet(aws_vpc.main.cidr_block, 8, 100 + index(var.zones, each.key))
  map_public_ip_on_launch = true
  availability_zone       = each.key
}
resource "aws_security_group" "service" {
  for_each = var.services
  name     = "${local.prefix}-${each.key}"
  vpc_id   = aws_vpc.main.id
}
resource "aws_vpc_security_group_ingress_rule" "service" {
  for_each          = { for k, s in var.services : k => s if s.public }
  security_group_id = aws_security_group.service[each.key].id
  from_port         = each.value.port
  to_port           = each.value.port
  ip_protocol       = "tcp"
  cidr_ipv4         = "0.0.0.0/0"
}
resource "aws_security_group_rule" "out" {
  for_each          = aws_security_group.service
  type              = "egress"
  security_group_id = each.value.id
  description       = "out of ${each.value.name}"
  from_port         = 0
  to_port           = 0
  protocol          = "-1"
  cidr_blocks       = ["0.0.0.0/0"]
}
resource "aws_ecs_task_definition" "service" {
  for_each = var.services
  family   = each.key
  cpu      = each.value.cpu
  memory   = each.value.cpu * 2
  container_definitions = jsonencode([{
    name         = each.key
    image        = each.value.image
    portMappings = [{ containerPort = each.value.port, protocol = "tcp" }]
    environment  = [for k, v in each.value.settings : { name = k, value = v }]
    essential    = true
  }])
}
resource "aws_db_instance" "main" {
  identifier              = local.prefix
  engine                  = "postgres"
  instance_class          = var.environment == "prod" ? "db.m5.large" : "db.t3.micro"
  allocated_storage       = "20"
  backup_retention_period = var.environment == "prod" ? 7 : 0
  storage_encrypted       = true
  kms_key_id              = aws_kms_key.main.arn
  vpc_security_group_ids  = [for g in aws_security_group.service : g.id]
  skip_final_snapshot     = !contains(["prod"], var.environment)
  username                = "admin"
  password                = "plain-${var.environment}"
}
resource "aws_kms_key" "main" {
  description         = "key of ${local.prefix}"
  enable_key_rotation = true
}
resource "aws_lambda_function" "job" {
  function_name = "${local.prefix}-job"
  role          = "arn:aws:iam::111122223333:role/job"
  runtime       = "python3.12"
  handler       = "main.handler"
  filename      = "job.zip"
  environment {
    variables = merge({ PREFIX = local.prefix }, { for k, s in var.services : upper("${k}_port") => tostring(s.port) })
  }
}
resource "aws_instance" "bastion" {
  count         = var.environment == "prod" ? 1 : 0
  ami           = "ami-1"
  instance_type = "t3.micro"
  subnet_id     = aws_subnet.private[0].id
  user_data     = templatefile("${path.module}/user_data.sh.tftpl", { name = local.prefix, services = var.services })
  root_block_device {
    encrypted   = true
    volume_size = 8
  }
  metadata_options {
    http_tokens = "required"
  }
}
