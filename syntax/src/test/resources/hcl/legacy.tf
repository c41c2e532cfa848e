variable "region" {
  type    = "string"
  default = "us-east-1"
}

variable "tags" {
  type = "map"
  default {
    Owner = "ops"
  }
}

resource "aws_instance" "web" {
  count         = "${var.enabled ? 1 : 0}"
  ami           = "${lookup(var.amis, var.region)}"
  instance_type = "t2.micro"
  subnet_id     = "${element(aws_subnet.public.*.id, count.index)}"

  tags {
    Name = "web-${count.index + 1}"
  }

  provisioner "local-exec" {
    command = "echo ${aws_instance.web.0.private_ip} >> ips.txt"
  }
}
