resource "aws_kms_key" "images" {
  description = "sample"
}

resource "aws_imagebuilder_component" "bare" { # expect: aws-imagebuilder-component-encrypted-with-own-key
  name     = "sample-bare"
  platform = "Linux"
  version  = "1.0.0"
  uri      = "s3://sample/step.yaml"
}

resource "aws_imagebuilder_component" "keyed" {
  name       = "sample-keyed"
  platform   = "Linux"
  version    = "1.0.0"
  uri        = "s3://sample/step.yaml"
  kms_key_id = aws_kms_key.images.arn
}

resource "aws_imagebuilder_distribution_configuration" "regions" {
  name = "sample-regions"
  distribution {
    region = "eu-central-1"
    ami_distribution_configuration { # expect: aws-imagebuilder-distribution-encrypted-with-own-key
      name = "sample-{{ imagebuilder:buildDate }}"
    }
  }
  distribution {
    region = "eu-west-1"
    ami_distribution_configuration {
      name       = "sample-{{ imagebuilder:buildDate }}"
      kms_key_id = aws_kms_key.images.arn
    }
  }
}

resource "aws_imagebuilder_image_recipe" "clear" {
  name         = "sample-clear"
  parent_image = "sample"
  version      = "1.0.0"
  component {
    component_arn = aws_imagebuilder_component.keyed.arn
  }
  block_device_mapping {
    device_name = "/dev/xvda"
    ebs { # expect: aws-imagebuilder-volume-encrypted-with-own-key
      encrypted = true
    }
  }
}

locals {
  volumes = { "/dev/xvda" = 20, "/dev/xvdb" = 100 }
}

resource "aws_imagebuilder_image_recipe" "keyed" {
  name         = "sample-keyed"
  parent_image = "sample"
  version      = "1.0.0"
  component {
    component_arn = aws_imagebuilder_component.keyed.arn
  }
  dynamic "block_device_mapping" {
    for_each = local.volumes
    content {
      device_name = block_device_mapping.key
      ebs {
        encrypted   = true
        kms_key_id  = aws_kms_key.images.arn
        volume_size = block_device_mapping.value
      }
    }
  }
}
