locals { d = 3 }
locals {
  e = "not used"
}
