package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicConverters;
import io.vicfield.VicField;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

@VicConverters(NanosConverter.class)
public record Weather(
        @VicField(scope = READ_ONLY) Degrees now,
        @VicField Optional<Degrees> wanted,
        @VicField List<Degrees> week,
        @VicField Map<String, Degrees> byPlace,
        @VicField SortedSet<Size> sizes,
        @VicField Map<Size, Money> prices,
        @VicField Duration interval,
        @VicField(converter = EurosConverter.class) Money total) {}
