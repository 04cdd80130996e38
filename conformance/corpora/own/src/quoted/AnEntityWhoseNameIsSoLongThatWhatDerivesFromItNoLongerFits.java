package quoted;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "a_table_whose_name_is_as_long_as_databases_allow")
public class AnEntityWhoseNameIsSoLongThatWhatDerivesFromItNoLongerFits {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "a_column_whose_name_is_as_long_as_databases_allow_it")
    String aColumn;

    @Column(name = "XMLHttpRequest2URL")
    String abbreviation;

    String HTMLText;

    String iPhone;

    String x1y2Z3;

    String under_score;

    String $dollar;
}
