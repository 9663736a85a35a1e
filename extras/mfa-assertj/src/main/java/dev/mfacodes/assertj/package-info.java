/**
 * For tests of programs that use the library: assertions in AssertJ's manner, fixtures that read like sentences, and
 * JUnit 5 sources of arguments. Failure messages show the evidence and no personal data.
 */
@NullMarked
package dev.mfacodes.assertj;

import org.jspecify.annotations.NullMarked;
