locals {
  name    = "storefront"
  port    = 8080
  account = data.aws_caller_identity.current.account_id

  subnets = {
    public-a  = { zone = "a", block = 0, public = true }
    public-b  = { zone = "b", block = 1, public = true }
    private-a = { zone = "a", block = 10, public = false }
    private-b = { zone = "b", block = 11, public = false }
  }

  public_subnets  = [for key, subnet in local.subnets : aws_subnet.this[key].id if subnet.public]
  private_subnets = [for key, subnet in local.subnets : aws_subnet.this[key].id if !subnet.public]

  buckets = {
    assets  = { public = true, versioned = true }
    exports = { versioned = false }
    logs    = { expire_days = 365 }
  }
}
