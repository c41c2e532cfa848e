variable "group" {
  type = string
}

# expect: aws-emr-cluster-has-security-configuration, aws-emr-cluster-in-network
resource "aws_emr_cluster" "bare" {
  name          = "sample-bare"
  release_label = "emr-7.5.0"
  service_role  = "sample"
  kerberos_attributes { # expect: aws-emr-cluster-kerberos-realm
    kdc_admin_password = "x"
  }
}

resource "aws_security_group" "open" {
  name = "sample-open"
  ingress {
    from_port   = 8088
    to_port     = 8088
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # expect: aws-emr-cluster-groups-not-open
  }
}

resource "aws_emr_cluster" "open" {
  name                   = "sample-open"
  release_label          = "emr-7.5.0"
  service_role           = "sample"
  security_configuration = "sample"
  ec2_attributes {
    subnet_id                         = "subnet-1"
    instance_profile                  = "sample"
    emr_managed_master_security_group = aws_security_group.open.id
  }
}

resource "aws_security_group" "inside" {
  name = "sample-inside"
  ingress {
    from_port   = 8088
    to_port     = 8088
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_emr_cluster" "inside" {
  for_each               = toset(["day", "night"])
  name                   = "sample-${each.key}"
  release_label          = "emr-7.5.0"
  service_role           = "sample"
  security_configuration = "sample"
  ec2_attributes {
    subnet_ids                        = ["subnet-1", "subnet-2"]
    instance_profile                  = "sample"
    emr_managed_master_security_group = aws_security_group.inside.id
    emr_managed_slave_security_group  = aws_security_group.inside.id
  }
}
