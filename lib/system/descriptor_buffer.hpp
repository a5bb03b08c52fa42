// Stream buffers on file descriptors: one that keeps the first write error, one that does not wait.
#pragma once

#include <array>
#include <streambuf>

namespace campaign {

/// Writes to an open descriptor. After a failure nothing more is written, and every flush fails
/// with the `errno` of the first failure.
class DescriptorBuffer : public std::streambuf {
 public:
  explicit DescriptorBuffer(int descriptor);
  ~DescriptorBuffer() override;

 protected:
  int_type overflow(int_type character) override;
  int sync() override;

 private:
  int descriptor_;
  int failure_ = 0;
  std::array<char, 16384> bytes_ = {};
};

/// Reads from an open descriptor; `in_avail` says how much is there without waiting.
class DescriptorInput : public std::streambuf {
 public:
  explicit DescriptorInput(int descriptor) : descriptor_(descriptor) {}

 protected:
  int_type underflow() override;
  std::streamsize showmanyc() override;

 private:
  int descriptor_;
  std::array<char, 16384> bytes_ = {};
};

}  // namespace campaign
