package dev.mfacodes.spark;

import dev.mfacodes.mappings.CatalogueTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.plans.logical.LocalRelation$;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.types.DataTypeUtils$;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;

/** The catalogue as tables, those of {@code mfa catalog --format sql}: functions without arguments, after FROM. */
enum CatalogueTables {

  MFA_CODES("mfa_codes", "() - The catalogue, a row for each code, text, error and method."),
  MFA_SPELLINGS("mfa_spellings", "() - What travels for each of mfa_codes.");

  private final String sqlName;
  private final String usage;

  CatalogueTables(String sqlName, String usage) {
    this.sqlName = sqlName;
    this.usage = usage;
  }

  String sqlName() {
    return sqlName;
  }

  String usage() {
    return sqlName + usage;
  }

  Relation relation() {
    return new Relation(this);
  }

  /** With new columns each time: a query may have the table twice. */
  static final class Relation extends AbstractFunction1<Seq<Expression>, LogicalPlan> {

    private final CatalogueTables named;

    private Relation(CatalogueTables named) {
      this.named = named;
    }

    @Override
    public LogicalPlan apply(Seq<Expression> arguments) {
      if (!arguments.isEmpty()) {
        throw new IllegalArgumentException(arguments.size() + " arguments are too many: " + named.usage());
      }
      CatalogueTable table = named == MFA_CODES ? CatalogueTable.codes() : CatalogueTable.spellings();
      List<Row> rows = table.rows().stream().map(cells -> row(table, cells)).toList();
      List<Attribute> columns =
          List.copyOf(CollectionConverters.asJava(DataTypeUtils$.MODULE$.toAttributes(schema(table))));
      return LocalRelation$.MODULE$.fromExternalRows(
          CollectionConverters.asScala(columns).toSeq(), CollectionConverters.asScala(rows).toSeq());
    }
  }

  private static StructType schema(CatalogueTable table) {
    StructType schema = new StructType();
    for (CatalogueTable.Column column : table.columns()) {
      schema = schema.add(column.name(), column.number() ? DataTypes.IntegerType : DataTypes.StringType);
    }
    return schema;
  }

  private static Row row(CatalogueTable table, List<String> cells) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean number = table.columns().get(i).number();
      values.add(cell.isEmpty() ? null : number ? (Object) Integer.valueOf(cell) : cell);
    }
    return RowFactory.create(values.toArray());
  }
}
