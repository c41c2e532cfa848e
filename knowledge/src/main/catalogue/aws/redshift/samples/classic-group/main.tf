# expect: aws-redshift-classic-group-not-used, aws-redshift-classic-group-described
resource "aws_redshift_security_group" "silent" {
  name = "sample"
  ingress {
    cidr = "10.0.0.0/24"
  }
}

# expect: aws-redshift-classic-group-not-used
resource "aws_redshift_security_group" "described" {
  name        = "sample-described"
  description = "Reports read the warehouse"
  ingress {
    cidr = "10.0.1.0/24"
  }
}
