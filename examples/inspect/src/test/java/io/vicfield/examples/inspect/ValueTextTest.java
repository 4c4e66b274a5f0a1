package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.codec.EnumScalar;
import io.vicfield.codec.Scalar;
import io.vicfield.codec.Scalars;
import io.vicfield.examples.inspect.view.ValueText;
import org.junit.jupiter.api.Test;

class ValueTextTest {
    private static void assertShown(Scalar<?> type, String stored, String text, boolean literal) {
        assertThat(ValueText.of(type, stored)).isEqualTo(new ValueText(text, literal));
    }

    @Test
    void numbersAreNumbers() {
        assertShown(Scalars.INT8, "-128", "-128", true);
        assertShown(Scalars.INT64, "9223372036854775807", "9223372036854775807", true);
        assertShown(Scalars.FLOAT64, "3.14E+00", "3.14", true);
        assertShown(Scalars.FLOAT64, "5E-324", "5E-324", true);
        assertShown(Scalars.FLOAT32, "1.5E+05", "1.5E+5", true);
        assertShown(Scalars.FLOAT64, "-0E+00", "-0.0", true);
        assertShown(Scalars.BOOL, "true", "true", true);
    }

    @Test
    void numbersThatJsonLacksAreStrings() {
        assertShown(Scalars.FLOAT64, "NaN", "NaN", false);
        assertShown(Scalars.FLOAT32, "+Inf", "+Inf", false);
    }

    @Test
    void otherValuesAreStrings() {
        assertShown(Scalars.STRING, "true", "true", false);
        assertShown(Scalars.STRING, "", "", false);
        assertShown(Scalars.BYTES, "AQID", "AQID", false);
        assertShown(Scalars.IP, "CgAAAQ==", "10.0.0.1", false);
        assertShown(Scalars.INET, "CgAAAQ==", "10.0.0.1", false);
        assertShown(Scalars.DURATION, "1500000000", "PT1.5S", false);
        assertShown(Scalars.INSTANT, "2009-11-10 23:00:00 +0000 UTC", "2009-11-10T23:00:00Z", false);
        assertShown(Scalars.OFFSET_TIME, "2009-11-10 23:00:00 +0100 CET", "2009-11-10T23:00+01:00", false);
    }

    @Test
    void constantsHaveNames() {
        EnumScalar<Sample.Level> level =
                new EnumScalar<>("Level", new Sample.Level[] {Sample.Level.HIGH}, new String[] {"2"});
        assertShown(level, "2", "HIGH", false);
        assertThat(level.named("HIGH")).isEqualTo("2");
        assertThat(level.named("2")).isNull();
    }
}
