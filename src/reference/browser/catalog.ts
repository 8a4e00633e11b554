// The catalog page: search, filters, sort.
