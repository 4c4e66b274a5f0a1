package sample;

import io.vicfield.VicField;
import java.util.List;

record Tree(@VicField(depth = 40) List<Tree> left, @VicField(depth = 40) List<Tree> right) {}
        //                    ^ [VIC060] Component `left` has a `depth` that allows more than 256 records below it, and decoding may look for each. Use a smaller `depth`. Each component that contains its own record multiplies the number of records.
        //                                                           ^ [VIC060] Component `right` has a `depth` that allows more than 256 records below it, and decoding may look for each. Use a smaller `depth`. Each component that contains its own record multiplies the number of records.
