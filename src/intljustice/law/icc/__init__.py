"""The jurisdiction of the International Criminal Court, one module a limb; articles are those of its Statute."""
