variable "updated" {
  type = string
}

resource "aws_elastic_beanstalk_environment" "bare" { # expect: aws-elasticbeanstalk-platform-updated, aws-elasticbeanstalk-health-reported
  name        = "sample-bare"
  application = "sample"
}

locals {
  settings = {
    ManagedActionsEnabled = { namespace = "aws:elasticbeanstalk:managedactions", value = "true" }
    SystemType            = { namespace = "aws:elasticbeanstalk:healthreporting:system", value = "enhanced" }
  }
}

resource "aws_elastic_beanstalk_environment" "updated" {
  name        = "sample-updated"
  application = "sample"
  dynamic "setting" {
    for_each = local.settings
    content {
      namespace = setting.value.namespace
      name      = setting.key
      value     = setting.value.value
    }
  }
}

resource "aws_elastic_beanstalk_environment" "asked" {
  name        = "sample-asked"
  application = "sample"
  setting {
    namespace = "aws:elasticbeanstalk:managedactions"
    name      = "ManagedActionsEnabled"
    value     = var.updated # expect unknown: aws-elasticbeanstalk-platform-updated
  }
  setting {
    namespace = "aws:elasticbeanstalk:healthreporting:system"
    name      = "SystemType"
    value     = "basic" # expect: aws-elasticbeanstalk-health-reported
  }
}
