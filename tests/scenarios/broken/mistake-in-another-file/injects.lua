-- The mistake stands here.

inject "late" { at = "20m", via = "fon", to = "aoba/duty",
  text = { en = "Hello?", ja = "もしもし。" } }
