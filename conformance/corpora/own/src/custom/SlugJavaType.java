package custom;

import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;

public class SlugJavaType extends AbstractClassJavaType<Slug> {
    private static final long serialVersionUID = 1;

    public SlugJavaType() {
        super(Slug.class);
    }

    @Override
    public JdbcType getRecommendedJdbcType(JdbcTypeIndicators indicators) {
        return indicators.getJdbcType(SqlTypes.VARCHAR);
    }

    @Override
    public <X> X unwrap(Slug slug, Class<X> type, WrapperOptions options) {
        return slug == null ? null : type.cast(slug.text());
    }

    @Override
    public <X> Slug wrap(X value, WrapperOptions options) {
        return value == null ? null : new Slug((String) value);
    }
}
