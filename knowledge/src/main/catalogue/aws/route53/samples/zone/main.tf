# expect: aws-route53-zone-signed, aws-route53-zone-queries-logged
resource "aws_route53_zone" "bare" {
  name = "example.com"
}

resource "aws_route53_zone" "kept" {
  name = "example.org"
}

resource "aws_route53_hosted_zone_dnssec" "kept" {
  hosted_zone_id = aws_route53_zone.kept.zone_id
}

resource "aws_route53_query_log" "kept" {
  zone_id                  = aws_route53_zone.kept.zone_id
  cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:111122223333:log-group:dns"
}

# Inside the network nobody signs.
resource "aws_route53_zone" "inner" {
  name = "inner.example.com"

  vpc {
    vpc_id = "vpc-0123456789abcdef0"
  }
}

resource "aws_route53_record" "typed" {
  zone_id = aws_route53_zone.kept.zone_id
  name    = "old.example.org"
  type    = "A"
  ttl     = 300
  records = ["203.0.113.7"] # expect: aws-route53-record-refers-to-target
}

resource "aws_eip" "web" {
  domain = "vpc"
}

resource "aws_route53_record" "web" {
  zone_id = aws_route53_zone.kept.zone_id
  name    = "www.example.org"
  type    = "A"
  ttl     = 300
  records = [aws_eip.web.public_ip]
}

resource "aws_route53_record" "nowhere" { # expect: aws-route53-record-has-target
  zone_id = aws_route53_zone.kept.zone_id
  name    = "gone.example.org"
  type    = "CNAME"
  ttl     = 300
}

variable "addresses" {
  type = list(string)
}

resource "aws_route53_record" "asked" {
  zone_id = aws_route53_zone.kept.zone_id
  name    = "some.example.org"
  type    = "CNAME"
  ttl     = 300
  records = var.addresses # expect unknown: aws-route53-record-has-target
}

resource "aws_route53domains_registered_domain" "loose" {
  domain_name   = "example.net"
  transfer_lock = false # expect: aws-route53-domain-locked
}

resource "aws_route53domains_registered_domain" "kept" {
  domain_name = "example.org"
}
