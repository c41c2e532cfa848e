resource "aws_security_group" "load_balancer" {
  name        = "${local.name}-load-balancer"
  description = "Customers on the web"
  vpc_id      = aws_vpc.this.id

  dynamic "ingress" {
    for_each = toset([80, 443])

    content {
      description      = "Web"
      from_port        = ingress.value
      to_port          = ingress.value
      protocol         = "tcp"
      cidr_blocks      = ["0.0.0.0/0"]
      ipv6_cidr_blocks = ["::/0"]
    }
  }

  egress {
    description = "Anywhere"
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "service" {
  name        = "${local.name}-service"
  description = "Shop containers"
  vpc_id      = aws_vpc.this.id
}

resource "aws_vpc_security_group_ingress_rule" "service_from_load_balancer" {
  security_group_id            = aws_security_group.service.id
  referenced_security_group_id = aws_security_group.load_balancer.id
  description                  = "Requests of customers"
  from_port                    = local.port
  to_port                      = local.port
  ip_protocol                  = "tcp"
}

resource "aws_vpc_security_group_egress_rule" "service" {
  security_group_id = aws_security_group.service.id
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "-1"
}

resource "aws_security_group" "database" {
  name        = "${local.name}-database"
  description = "Orders database"
  vpc_id      = aws_vpc.this.id
}

resource "aws_security_group_rule" "database_from_service" {
  type                     = "ingress"
  security_group_id        = aws_security_group.database.id
  source_security_group_id = aws_security_group.service.id
  description              = "Shop containers"
  from_port                = 5432
  to_port                  = 5432
  protocol                 = "tcp"
}

resource "aws_security_group_rule" "database_from_network" {
  type              = "ingress"
  security_group_id = aws_security_group.database.id
  cidr_blocks       = [aws_vpc.this.cidr_block]
  from_port         = 0
  to_port           = 65535
  protocol          = "tcp"
}

resource "aws_security_group" "reporting" {
  name   = "${local.name}-reporting"
  vpc_id = aws_vpc.this.id

  ingress {
    description = "Support"
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = var.support_cidrs
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
