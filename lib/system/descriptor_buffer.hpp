// A stream buffer on a file descriptor that keeps the first write error.
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

}  // namespace campaign
