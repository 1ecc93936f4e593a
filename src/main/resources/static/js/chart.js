// Filled by the chart module.
