# Without Shield Advanced there is nothing to complete.
# expect none: aws-shield-protects
resource "aws_eip" "bare" {
  domain = "vpc"
}
