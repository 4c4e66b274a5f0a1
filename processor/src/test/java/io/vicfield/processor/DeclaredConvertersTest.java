package io.vicfield.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.vicfield.VicSink;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Converters that a record, a package or a type declares once. */
class DeclaredConvertersTest {
    private static final String MONEY = "record Money(String currency) {}";
    private static final String PLAIN = converter("Plain", "");
    private static final String DOLLARS = converter("Dollars", "$");
    private static final String EUROS = converter("Euros", "€");

    private static String converter(String name, String sign) {
        return """
                class %s implements VicConverter<String, Money> {
                    public String toWire(Money value) { return value.currency().substring(%d); }
                    public Money fromWire(String wire) { return new Money("%s" + wire); }
                }
                """.formatted(name, sign.length(), sign);
    }

    @Test
    void theComponentsConverterComesFirst() {
        Compiled compiled = Compiled.of(
                "@VicConverters(Euros.class) record Order(@VicField(converter = Plain.class) Money a, @VicField Money b) {}",
                "@VicConverters(Dollars.class) " + MONEY,
                PLAIN,
                DOLLARS,
                EUROS);

        assertThat(compiled.decode("Order", Map.of("a", "1", "b", "2")))
                .hasToString("Order[a=Money[currency=1], b=Money[currency=€2]]");
    }

    @Test
    void thePackagesConverterComesBeforeTheTypesOwn() {
        List<JavaFileObject> sources = new ArrayList<>(Compiled.sources(
                "record Order(@VicField List<Money> all) {}",
                "@VicConverters(Dollars.class) " + MONEY,
                DOLLARS,
                EUROS));
        sources.add(JavaFileObjects.forSourceString(
                "sample.package-info", "@io.vicfield.VicConverters(Euros.class) package sample;"));

        Compiled compiled = Compiled.of(Compilers.javac().compile(sources));

        assertThat(compiled.decode("Order", Map.of("all", "1", "all~", "1|2")))
                .hasToString("Order[all=[Money[currency=€1], Money[currency=€2]]]");
    }

    @Test
    void aConverterThatStoresItsOwnTypeIsAnError() {
        for (String order : List.of(
                "record Order(@VicField Money all) {}",
                "record Order(@VicField(converter = Split.class) Money all) {}")) {
            Compilation compilation =
                    Compilers.javac().compile(Compiled.sources(order, "@VicConverters(Split.class) " + MONEY, """
                            class Split implements VicConverter<List<Money>, Money> {
                                public List<Money> toWire(Money value) { return List.of(value); }
                                public Money fromWire(List<Money> wire) { return wire.get(0); }
                            }
                            """));

            assertThat(compilation).failed();
            assertThat(compilation).hadErrorContaining("cycle, `sample.Money -> sample.Money`");
        }
    }

    @Test
    void convertersThatStoreEachOthersTypesAreAnError() {
        Compilation compilation = Compilers.javac()
                .compile(Compiled.sources(
                        "@VicConverters({Split.class, Join.class}) record Order(@VicField Money all) {}",
                        MONEY,
                        "record Coin(int value) {}",
                        """
                        class Split implements VicConverter<List<Coin>, Money> {
                            public List<Coin> toWire(Money value) { return List.of(); }
                            public Money fromWire(List<Coin> wire) { return null; }
                        }
                        """,
                        """
                        class Join implements VicConverter<List<Money>, Coin> {
                            public List<Money> toWire(Coin value) { return List.of(); }
                            public Coin fromWire(List<Money> wire) { return null; }
                        }
                        """));

        assertThat(compilation).failed();
        assertThat(compilation).hadErrorContaining("cycle, `sample.Money -> sample.Coin -> sample.Money`");
    }

    @Test
    void aConverterMayStoreItsOwnType() {
        Compiled compiled = Compiled.of("record Order(@VicField(converter = Trim.class) String name) {}", """
                class Trim implements VicConverter<String, String> {
                    public String toWire(String value) { return value; }
                    public String fromWire(String wire) { return wire.strip(); }
                }
                """);

        assertThat(compiled.decode("Order", Map.of("name", " a "))).hasToString("Order[name=a]");
    }

    /** As in an incremental build that compiles only the record. */
    @Test
    void findsTheConvertersOfClassFiles(@TempDir Path library) throws Exception {
        List<JavaFileObject> sources = new ArrayList<>(Compiled.sources(
                "record Empty(@VicField String text) {}",
                "@VicConverters(Dollars.class) public " + MONEY,
                "public " + DOLLARS));
        sources.add(JavaFileObjects.forSourceString(
                "sample.package-info", "@io.vicfield.VicConverters(sample.Dates.class) package sample;"));
        sources.addAll(Compiled.sources("""
                public class Dates implements VicConverter<Long, Date> {
                    public Long toWire(Date value) { return value.getTime(); }
                    public Date fromWire(Long wire) { return new Date(wire); }
                }
                """));
        Compiled earlier = Compiled.of(Compilers.javac().compile(sources));
        earlier.writeTo(library);

        Compiled compiled = earlier.with(library, "record Order(@VicField Money price, @VicField Date at) {}");

        assertThat(compiled.decode("Order", Map.of("price", "1", "at", "0")).toString())
                .startsWith("Order[price=Money[currency=$1], at=");
    }

    @Test
    void aConverterOfAClassThatTheCodecCannotConstructIsAnErrorWhereItIsUsed() {
        Compilation compilation = Compilers.javac()
                .compile(Compiled.sources(
                        "record Order(@VicField Money price) {}",
                        "record Unused(@VicField String text) {}",
                        "@VicConverters(Abstract.class) " + MONEY,
                        "abstract class Abstract implements VicConverter<String, Money> {}"));

        assertThat(compilation).hadErrorContaining("[VIC017] Component `price` has the converter `sample.Abstract`");
        assertThat(compilation).hadErrorCount(1);
    }

    @Test
    void aConverterWithoutUseIsNoError() {
        Compilation compilation = Compilers.javac()
                .compile(
                        Compiled.sources(
                                "@VicConverters({Raw.class, Plain.class}) record Order(@VicField String text) {}",
                                MONEY,
                                PLAIN,
                                "@SuppressWarnings(\"rawtypes\") abstract class Raw implements VicConverter<String, Thread> {}"));

        assertThat(compilation).succeededWithoutWarnings();
    }

    /** A missing value would lose the entry of a map. */
    @Test
    void aConverterThatReturnsNullIsReported() {
        Compiled compiled = Compiled.of("""
                record Machine(@VicField(converter = ToText.class) Map<String, Odd> odds) {
                    record Odd(String text) {}
                    record ToText() implements VicConverter<String, Odd> {
                        public String toWire(Odd value) { return value.text().equals("none") ? null : value.text(); }
                        public Odd fromWire(String wire) { return wire.equals("none") ? null : new Odd(wire); }
                    }
                }
                """);

        assertThatThrownBy(() -> compiled.decode("Machine", Map.of("odds", "a|b", "odds|a", "none", "odds|b", "x")))
                .hasMessageContaining(
                        "Machine.odds[\"a\"] (odds|a): ToText refuses \"none\": the converter returns null");
        Object odd = compiled.make("Machine$Odd", "none");
        Object machine = compiled.make("Machine", Map.of("a", odd));
        assertThatThrownBy(() -> compiled.codec("Machine").encode(machine, VicSink.into(new TreeMap<>())))
                .hasMessageContaining("the converter returns null");
    }
}
