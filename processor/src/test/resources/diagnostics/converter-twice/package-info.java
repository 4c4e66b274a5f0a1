@VicConverters({Machine.Cents.class, Machine.Euros.class})
        //                                        ^ [VIC071] `@VicConverters` on `sample` has two converters of one type: `Cents` and `Euros` both convert `sample.Machine.Money`. Keep one of the two. A component can name another one with `converter`.
package sample;

import io.vicfield.VicConverters;
