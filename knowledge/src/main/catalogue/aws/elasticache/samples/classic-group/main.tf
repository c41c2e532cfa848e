# expect: aws-elasticache-classic-group-not-used, aws-elasticache-classic-group-described
resource "aws_elasticache_security_group" "silent" {
  name                 = "sample"
  security_group_names = ["sample"]
}

# expect: aws-elasticache-classic-group-not-used
resource "aws_elasticache_security_group" "described" {
  name                 = "sample-described"
  description          = "The shop reads sessions"
  security_group_names = ["sample"]
}
