locals {
  key = "arn:aws:kms:eu-central-1:111122223333:key/1"
}

# expect: aws-sagemaker-quality-job-traffic-encrypted
resource "aws_sagemaker_data_quality_job_definition" "bare" {
  name     = "sample-bare"
  role_arn = "arn:aws:iam::111122223333:role/sample"
  data_quality_app_specification {
    image_uri = "sample"
  }
  data_quality_job_input {
    endpoint_input {
      endpoint_name = "sample"
    }
  }
  data_quality_job_output_config { # expect: aws-sagemaker-quality-job-output-encrypted-with-own-key
    monitoring_outputs {
      s3_output {
        s3_uri = "s3://sample"
      }
    }
  }
  job_resources {
    cluster_config { # expect: aws-sagemaker-quality-job-volume-encrypted-with-own-key
      instance_count    = 1
      instance_type     = "ml.t3.medium"
      volume_size_in_gb = 20
    }
  }
}

resource "aws_sagemaker_data_quality_job_definition" "keyed" {
  name     = "sample-keyed"
  role_arn = "arn:aws:iam::111122223333:role/sample"
  data_quality_app_specification {
    image_uri = "sample"
  }
  data_quality_job_input {
    endpoint_input {
      endpoint_name = "sample"
    }
  }
  data_quality_job_output_config {
    kms_key_id = local.key
    monitoring_outputs {
      s3_output {
        s3_uri = "s3://sample"
      }
    }
  }
  job_resources {
    cluster_config {
      instance_count    = 1
      instance_type     = "ml.t3.medium"
      volume_size_in_gb = 20
      volume_kms_key_id = local.key
    }
  }
  network_config {
    enable_inter_container_traffic_encryption = true
  }
}

resource "aws_sagemaker_flow_definition" "bare" {
  flow_definition_name = "sample-bare"
  role_arn             = "arn:aws:iam::111122223333:role/sample"
  human_loop_config {
    human_task_ui_arn = "arn:aws:sagemaker:eu-central-1:111122223333:human-task-ui/sample"
    task_count        = 1
    task_description  = "sample"
    task_title        = "sample"
    workteam_arn      = "arn:aws:sagemaker:eu-central-1:111122223333:workteam/private-crowd/sample"
  }
  output_config { # expect: aws-sagemaker-flow-encrypted-with-own-key
    s3_output_path = "s3://sample/"
  }
}

resource "aws_sagemaker_flow_definition" "keyed" {
  flow_definition_name = "sample-keyed"
  role_arn             = "arn:aws:iam::111122223333:role/sample"
  human_loop_config {
    human_task_ui_arn = "arn:aws:sagemaker:eu-central-1:111122223333:human-task-ui/sample"
    task_count        = 1
    task_description  = "sample"
    task_title        = "sample"
    workteam_arn      = "arn:aws:sagemaker:eu-central-1:111122223333:workteam/private-crowd/sample"
  }
  output_config {
    s3_output_path = "s3://sample/"
    kms_key_id     = local.key
  }
}
