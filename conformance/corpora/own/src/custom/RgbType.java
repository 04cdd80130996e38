package custom;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;

public class RgbType implements UserType<Rgb> {
    @Override
    public int getSqlType() {
        return Types.INTEGER;
    }

    @Override
    public Class<Rgb> returnedClass() {
        return Rgb.class;
    }

    @Override
    public Rgb nullSafeGet(ResultSet row, int position, WrapperOptions options) throws SQLException {
        int packed = row.getInt(position);
        return row.wasNull() ? null : new Rgb(packed >> 16, packed >> 8 & 255, packed & 255);
    }

    @Override
    public void nullSafeSet(PreparedStatement statement, Rgb colour, int position, WrapperOptions options)
            throws SQLException {
        if (colour == null) {
            statement.setNull(position, Types.INTEGER);
        } else {
            statement.setInt(position, colour.red() << 16 | colour.green() << 8 | colour.blue());
        }
    }

    @Override
    public Rgb deepCopy(Rgb colour) {
        return colour;
    }

    @Override
    public boolean isMutable() {
        return false;
    }
}
