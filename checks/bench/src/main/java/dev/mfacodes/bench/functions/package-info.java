/** Single functions in nanoseconds and bytes, with JMH. */
package dev.mfacodes.bench.functions;
