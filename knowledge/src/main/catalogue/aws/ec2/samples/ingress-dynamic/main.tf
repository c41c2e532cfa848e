variable "doors" {
  type = map(object({ port = number, from = list(string) }))
  default = {
    web   = { port = 443, from = ["0.0.0.0/0"] }
    shell = { port = 22, from = ["0.0.0.0/0"] }
  }
}

resource "aws_security_group" "doors" {
  name        = "sample-doors"
  description = "sample"

  dynamic "ingress" {
    for_each = var.doors
    content {
      from_port   = ingress.value.port
      to_port     = ingress.value.port
      protocol    = "tcp"
      cidr_blocks = ingress.value.from # expect: aws-ec2-ingress-ssh-not-from-everywhere
    }
  }
}
