/** What sign-ins mean for MFA, as SQL functions of a DuckDB database in the same JVM. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // DuckDB's driver has no module descriptor
module dev.mfacodes.duckdb {
  requires com.fasterxml.jackson.jr.ob;
  requires dev.mfacodes.mappings;
  requires dev.mfacodes.read;
  requires duckdb.jdbc;
  requires transitive dev.mfacodes.classify;
  requires transitive java.sql;
  requires static org.jspecify;

  exports dev.mfacodes.duckdb;
}
